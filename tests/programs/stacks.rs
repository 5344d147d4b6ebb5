//! Work that is taken from a stack or a queue until nothing is left.

use crate::oracle::{SIZES, alike, closed, holds, samples, twice};

twice! {
    #[differentiable]
    fn emptied_by_index(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        let mut i = x.len();
        while i > 0 {
            i -= 1;
            y = y * z + x[i];
        }
        y
    }

    #[differentiable]
    fn emptied(x: &[f64], z: f64) -> f64 {
        let mut stack = x.to_vec();
        let mut y = z;
        while let Some(v) = stack.pop() {
            y = y * z + v;
        }
        y
    }

    #[differentiable]
    fn emptied_by_loop(x: &[f64], z: f64) -> f64 {
        let mut stack = Vec::with_capacity(x.len());
        stack.extend_from_slice(x);
        let mut y = z;
        loop {
            let Some(v) = stack.pop() else { break };
            y = y * z + v;
        }
        y
    }

    #[test]
    fn a_stack_is_emptied() {
        for n in SIZES {
            let (x, z) = (samples(n, 1), 0.8);
            alike!(
                (&x, z),
                emptied_by_index_grad = emptied_by_index,
                emptied_grad = emptied,
                emptied_by_loop_grad = emptied_by_loop
            );
        }
    }

    #[differentiable]
    fn tree_by_index(weights: &[f64], left: &[usize], right: &[usize], z: f64) -> f64 {
        let mut stack = [0; 16];
        let mut top = 1;
        let mut y = z;
        while top > 0 {
            top -= 1;
            let node = stack[top];
            y = y * z + weights[node];
            if right[node] > 0 {
                stack[top] = right[node];
                top += 1;
            }
            if left[node] > 0 {
                stack[top] = left[node];
                top += 1;
            }
        }
        y
    }

    #[differentiable]
    fn tree(weights: &[f64], left: &[usize], right: &[usize], z: f64) -> f64 {
        let mut stack = vec![0];
        let mut y = z;
        while let Some(node) = stack.pop() {
            y = y * z + weights[node];
            for child in [right[node], left[node]] {
                if child > 0 {
                    stack.push(child);
                }
            }
        }
        y
    }

    #[differentiable]
    fn tree_by_recursion(weights: &[f64], left: &[usize], right: &[usize], z: f64) -> f64 {
        descend(weights, left, right, z, 0, z)
    }

    #[differentiable]
    fn descend(weights: &[f64], left: &[usize], right: &[usize], z: f64, node: usize, before: f64) -> f64 {
        let mut y = before * z + weights[node];
        if left[node] > 0 {
            y = descend(weights, left, right, z, left[node], y);
        }
        if right[node] > 0 {
            y = descend(weights, left, right, z, right[node], y);
        }
        y
    }

    #[test]
    fn a_tree_is_walked() {
        let (weights, z) = (samples(7, 2), 0.9);
        for (left, right) in [
            ([0; 7], [0; 7]),
            ([1, 3, 5, 0, 0, 0, 0], [2, 4, 6, 0, 0, 0, 0]),
            ([1, 2, 0, 4, 5, 6, 0], [0, 3, 0, 0, 0, 0, 0]),
        ] {
            alike!(
                (&weights, inert(&left), inert(&right), z),
                tree_by_index_grad = tree_by_index,
                tree_grad = tree,
                tree_by_recursion_grad = tree_by_recursion
            );
        }
    }

    #[differentiable]
    fn polish(codes: &[u8], x: &[f64]) -> f64 {
        let mut stack = Vec::new();
        for &code in codes {
            if code < 10 {
                stack.push(x[code as usize]);
                continue;
            }
            let b = stack.pop().unwrap();
            let a = stack.pop().unwrap();
            match code {
                b'+' => stack.push(a + b),
                b'-' => stack.push(a - b),
                b'*' => stack.push(a * b),
                _ => stack.push(a / b),
            }
        }
        stack.pop().unwrap()
    }

    #[test]
    fn a_stack_machine_evaluates_a_formula() {
        let x = samples(3, 3);
        let (a, b, c) = (x[0], x[1], x[2]);
        let gradient = holds!(polish_grad = polish(inert(&[0, 1, b'*', 2, b'-']), &x));
        closed(&gradient, &(vec![b, a, -1.0],), 1e-15);
        let gradient = holds!(polish_grad = polish(inert(&[0, 0, b'*', 1, 2, b'/', b'+', 0, b'*']), &x));
        closed(&gradient, &(vec![3.0 * a * a + b / c, a / c, -a * b / (c * c)],), 1e-14);
    }

    #[differentiable]
    fn bisected(cuts: &[f64], start: f64) -> f64 {
        let mut pieces = vec![start];
        let mut sum = 0.0;
        let mut used = 0;
        while let Some(piece) = pieces.pop() {
            if piece * piece < 0.3 || used == cuts.len() {
                sum += piece * piece * piece;
                continue;
            }
            let cut = 0.5 + 0.2 * cuts[used];
            used += 1;
            pieces.push(piece * cut);
            pieces.push(piece * (1.0 - cut));
        }
        sum
    }

    #[test]
    fn values_decide_what_is_pushed() {
        for n in SIZES {
            for start in [0.4, 1.0, 2.5] {
                let cuts = samples(n, 4);
                holds!(bisected_grad = bisected(&cuts, start));
            }
        }
    }

    #[differentiable]
    fn queued(x: &[f64], rounds: usize) -> f64 {
        let mut queue = x.to_vec();
        let mut head = 0;
        let mut y = 1.0;
        while head < queue.len() {
            let v = queue[head];
            head += 1;
            y = 0.5 * y + v.sin();
            if queue.len() < rounds {
                queue.push(0.5 * (v - y));
            }
        }
        y
    }

    #[test]
    fn a_queue_grows_while_it_is_read() {
        for n in SIZES {
            for rounds in [0, 4, 12] {
                let x = samples(n, 5);
                holds!(queued_grad = queued(&x, inert(rounds)));
            }
        }
    }

    #[differentiable]
    fn merged(x: &[f64]) -> f64 {
        let mut heap = x.to_vec();
        let mut cost = 0.0;
        while heap.len() > 1 {
            heap.sort_by(f64::total_cmp);
            heap.reverse();
            let a = heap.pop().unwrap();
            let Some(b) = heap.pop() else { unreachable!("there are two") };
            cost += (a + b) * (a + b);
            heap.push(a + b);
        }
        cost
    }

    #[test]
    fn the_two_smallest_are_merged() {
        for n in SIZES {
            let x = samples(n, 6);
            holds!(merged_grad = merged(&x));
        }
    }

    #[differentiable]
    fn undone(x: &[f64], moves: &[i32]) -> f64 {
        let mut history = Vec::new();
        let mut state = 1.0;
        for (k, &step) in moves.iter().enumerate() {
            if step >= 0 {
                history.push(state);
                state = state * x[step as usize] + k as f64;
            } else if let Some(before) = history.pop() {
                state = before * before * 0.5;
            }
        }
        while let Some(before) = history.pop() {
            state += before * state * 0.1;
        }
        state
    }

    #[test]
    fn what_was_pushed_is_popped_in_the_middle() {
        let x = samples(3, 7);
        for moves in [vec![], vec![-1], vec![0, 1, -1, 2, 2], vec![0, -1, -1, 1, 2, -1, 0]] {
            holds!(undone_grad = undone(&x, inert(&moves)));
        }
    }

    #[differentiable]
    fn shared_stack(stack: &mut Vec<f64>, keep: usize) -> f64 {
        let mut product = 1.0;
        while stack.len() > keep {
            if let Some(top) = stack.pop() {
                product *= 1.0 + top;
            }
        }
        for v in stack.iter_mut() {
            *v *= product;
        }
        stack.push(product * product);
        let mut sum = 0.0;
        for v in stack.iter() {
            sum += v * v;
        }
        sum
    }

    #[test]
    fn the_stack_of_the_caller() {
        for n in SIZES {
            for keep in [0, 1, 3] {
                let stack = samples(n, 8);
                holds!(shared_stack_grad = shared_stack(&mut stack, inert(keep)));
            }
        }
    }
}
