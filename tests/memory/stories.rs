//! Vectors at work: stacks, queues, ragged rows, polynomials, trees in arrays, and vectors whose length follows data.

use crate::lent::{lent, matrix, numbers, positive};

lent! {
    fn a_stack_machine(x: f64, y: f64, program: &[usize]) -> f64 {
        let mut stack = Vec::new();
        for &code in program {
            match code {
                0 => stack.push(x),
                1 => stack.push(y),
                2 => {
                    let (b, a) = (stack.pop().unwrap(), stack.pop().unwrap());
                    stack.push(a + b);
                }
                3 => {
                    let b = stack.pop().unwrap();
                    let a = stack.pop().unwrap();
                    stack.push(a * b);
                }
                _ => {
                    let top = stack[stack.len() - 1];
                    stack.push(top.sin());
                }
            }
        }
        stack.pop().unwrap()
    }
    or {
        let mut stack = [0.0; 8];
        let mut top = 0;
        for i in 0..program.len() {
            if program[i] == 0 || program[i] == 1 {
                stack[top] = if program[i] == 0 { x } else { y };
                top += 1;
            } else if program[i] == 2 {
                top -= 1;
                stack[top - 1] += stack[top];
            } else if program[i] == 3 {
                top -= 1;
                stack[top - 1] *= stack[top];
            } else {
                stack[top] = stack[top - 1].sin();
                top += 1;
            }
        }
        stack[top - 1]
    }
    at (0.7, 1.1, vec![0]), (0.7, 1.1, vec![0, 1, 3, 4, 2]),
       (0.7, 1.1, vec![0, 0, 1, 2, 3, 4, 4, 3, 2, 1, 3]);
}

lent! {
    fn a_queue_in_a_ring(x: &[f64], rounds: usize, y: f64) -> f64 {
        let mut ring = x.to_vec();
        let mut head = 0;
        for _ in 0..rounds {
            let next = (head + 1) % ring.len();
            ring[head] = ring[head] * y + ring[next];
            head = next;
        }
        ring[head] * ring[0]
    }
    or {
        let mut queue = x.to_vec();
        let mut first = 0;
        for _ in 0..rounds {
            let front = queue[0] * y + queue[1 % queue.len()];
            queue.remove(0);
            queue.push(front);
            first = if first == 0 { queue.len() - 1 } else { first - 1 };
        }
        queue[0] * queue[first]
    }
    or {
        let mut queue = x.to_vec();
        let mut first = 0;
        for _ in 0..rounds {
            let next = 1 % queue.len();
            queue[0] = queue[0] * y + queue[next];
            queue.rotate_left(1);
            first = (first + queue.len() - 1) % queue.len();
        }
        queue[0] * queue[first]
    }
    at (numbers(3, 0), 0, 0.7), (numbers(3, 0), 1, 0.7), (numbers(3, 0), 7, 0.7), (numbers(1, 0), 2, 0.7);
}

lent! {
    fn a_triangle_of_rows(x: f64, n: usize) -> f64 {
        let mut rows: Vec<Vec<f64>> = vec![vec![x]];
        for i in 1..=n {
            let mut row = vec![x; i + 1];
            for j in 1..i {
                row[j] = rows[i - 1][j - 1] + rows[i - 1][j] * x;
            }
            rows.push(row);
        }
        let mut sum = 0.0;
        for row in &rows {
            for v in row {
                sum += v * v;
            }
        }
        sum
    }
    at (0.7, 0), (0.7, 1), (0.7, 4);
}

lent! {
    fn ragged_rows(m: &[Vec<f64>], w: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..m.len() {
            let mut product = w[i];
            for j in 0..m[i].len() {
                product *= m[i][j];
            }
            sum += product;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (row, w) in m.iter().zip(w) {
            let mut product = *w;
            for v in row {
                product *= v;
            }
            sum += product;
        }
        sum
    }
    at (vec![], vec![]), (vec![vec![]], vec![2.0]),
       (vec![numbers(2, 0), vec![], numbers(3, 2)], numbers(3, 1));
}

lent! {
    fn ragged_rows_grow(m: &mut Vec<Vec<f64>>, x: f64) {
        for i in 0..m.len() {
            let length = m[i].len() as f64;
            m[i].push(x * length);
        }
        m.push(vec![x, x * x]);
        m[0][0] *= x;
    }
    or {
        for row in m.iter_mut() {
            let length = row.len() as f64;
            row.push(x * length);
        }
        m.push(Vec::new());
        let last = m.len() - 1;
        m[last].extend_from_slice(&[x, x * x]);
        m[0][0] *= x;
    }
    at (vec![], 0.7), (vec![vec![]], 0.7), (vec![numbers(2, 0), numbers(1, 1)], 0.7);
}

lent! {
    fn powers_of_a_polynomial(p: &[f64], n: usize, x: f64) -> f64 {
        let mut power = vec![1.0];
        for _ in 0..n {
            let mut next = vec![0.0; power.len() + p.len() - 1];
            for i in 0..power.len() {
                for j in 0..p.len() {
                    next[i + j] += power[i] * p[j];
                }
            }
            power = next;
        }
        let mut y = 0.0;
        for c in power.iter().rev() {
            y = y * x + c;
        }
        y
    }
    or {
        let mut base = 0.0;
        for c in p.iter().rev() {
            base = base * x + c;
        }
        let mut y = 1.0;
        for _ in 0..n {
            y *= base;
        }
        y
    }
    at (numbers(2, 0), 0, 0.7), (numbers(2, 0), 1, 0.7), (numbers(3, 0), 3, 0.7);
}

lent! {
    fn new_elements_until_one_is_large(x: f64, limit: f64) -> f64 {
        let mut v = vec![x, 1.0];
        while v[v.len() - 1] < limit {
            let n = v.len();
            v.push(v[n - 1] + v[n - 2] * x);
        }
        let mut sum = 0.0;
        for i in 0..v.len() {
            sum += v[i] / (i as f64 + 1.0);
        }
        sum
    }
    or {
        let (mut before, mut last) = (x, 1.0);
        let mut sum = x + 0.5;
        let mut n = 2.0;
        while last < limit {
            (before, last) = (last, last + before * x);
            n += 1.0;
            sum += last / n;
        }
        sum
    }
    at (0.7, 0.5), (0.7, 2.0), (0.7, 30.0);
}

lent! {
    fn elements_wait_for_their_turn(x: &[f64], y: f64) -> f64 {
        let mut waiting = vec![];
        let mut sum = 0.0;
        for &v in x {
            if v > 0.0 {
                waiting.push(v * y);
            } else if let Some(partner) = waiting.pop() {
                sum += partner * v;
            } else {
                sum -= v;
            }
        }
        for w in waiting {
            sum += w * w;
        }
        sum
    }
    sizes n: (numbers(n, 1), 0.7);
}

lent! {
    fn the_nearest_larger_one_before(x: &[f64]) -> f64 {
        let mut stack: Vec<usize> = Vec::new();
        let mut sum = 0.0;
        for i in 0..x.len() {
            while let Some(&top) = stack.last() {
                if x[top] > x[i] {
                    sum += x[top] * x[i];
                    break;
                }
                stack.pop();
            }
            stack.push(i);
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for i in 0..x.len() {
            for j in (0..i).rev() {
                if x[j] > x[i] {
                    sum += x[j] * x[i];
                    break;
                }
            }
        }
        sum
    }
    sizes n: (positive(n, 0));
}

lent! {
    fn a_merge_of_two_halves(x: &[f64], w: f64) -> f64 {
        let middle = x.len() / 2;
        let (mut i, mut j) = (0, middle);
        let mut merged = Vec::with_capacity(x.len());
        while i < middle || j < x.len() {
            if j == x.len() || (i < middle && x[i] <= x[j]) {
                merged.push(x[i]);
                i += 1;
            } else {
                merged.push(x[j]);
                j += 1;
            }
        }
        let mut y = 0.0;
        for v in merged {
            y = y * w + v;
        }
        y
    }
    at (vec![0.5, 1.5, -1.0, 0.7], 0.7), (vec![1.0], 0.7), (vec![], 0.7), (vec![0.1, 0.9, 0.4], 0.7);
}

lent! {
    fn every_state_is_kept(m: &[Vec<f64>], steps: usize) -> f64 {
        let mut history = vec![m[0].clone()];
        for t in 0..steps {
            let mut next = history[t].clone();
            for i in 0..next.len() {
                next[i] += 0.1 * history[t][(i + 1) % history[t].len()] * m[1][i];
            }
            history.push(next);
        }
        let mut sum = 0.0;
        for state in &history {
            sum += state[0] * state[state.len() - 1];
        }
        sum
    }
    at (matrix(2, 2, 0), 0), (matrix(2, 2, 0), 1), (matrix(2, 3, 1), 5);
}
